/** By which one finds one's own dots among all that are published: kept where a window that is loaded anew finds them. */
const prefix = 'senda.receipt.';

export function keepReceipt(voteId: string, receipt: string): void {
  try {
    localStorage.setItem(prefix + voteId, receipt);
  } catch {
    // Then it is known as long as the window stands.
  }
}

export function keptReceipts(): Record<string, string> {
  try {
    const kept = Object.entries(localStorage).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(kept.map(([name, receipt]) => [name.slice(prefix.length), String(receipt)]));
  } catch {
    return {};
  }
}
