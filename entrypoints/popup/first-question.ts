// What is asked when the popup opens: what was asked last, for the channel of the page.
import type { PopupView, WhoQuestion } from '../../utils/model/popup-view.ts';

export function firstQuestion({ site, register, channels, last }: PopupView): WhoQuestion {
  const known = last?.groups.filter((group) => register?.groups.includes(group)) ?? [];
  const isUsed = channels.some(({ id, isUsed }) => isUsed && id === last?.channel);
  const before = isUsed ? last?.channel : undefined;
  return { groups: known, channel: site?.channel ?? before ?? 'website' };
}
