import { copyPath } from '../../shared/workshop/messages.ts';

/** Fetches the map as a file; false when the host gives none. A plain link could not show the token. */
export async function takeCopy(token: string): Promise<boolean> {
  try {
    const response = await fetch(copyPath, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) return false;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = nameIn(response.headers.get('content-disposition'));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}

const nameIn = (disposition: string | null): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1] ?? 'Senda.senda');
