/** A page as the framework underneath writes it; `from` and `to` are null when it is empty. */
export interface PageOf<T> {
  current_page: number;
  data: T[];
  from: number | null;
  last_page: number;
  per_page: number;
  to: number | null;
  total: number;
}

export function paginate<T>(all: readonly T[], page: number, perPage: number): PageOf<T> {
  const start = (page - 1) * perPage;
  const data = all.slice(start, start + perPage);
  return {
    current_page: page,
    data,
    from: data.length > 0 ? start + 1 : null,
    last_page: Math.max(1, Math.ceil(all.length / perPage)),
    per_page: perPage,
    to: data.length > 0 ? start + data.length : null,
    total: all.length,
  };
}

/** A page number as sent; anything else is the first page. */
export function readPage(sent: number | undefined): number {
  return sent !== undefined && sent >= 1 ? sent : 1;
}
