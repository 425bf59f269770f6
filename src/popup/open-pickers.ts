import { openPicker } from '../ui/picker.tsx';

/** The pickers of the view at hand, by id; "Choose another country" leads there. */
export const pickers = { service: 'pick-service', country: 'pick-country' };

export const chooseService = () => openPicker(pickers.service);
export const chooseCountry = () => openPicker(pickers.country);
