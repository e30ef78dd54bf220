// Whether the page behind the popup is guarded, and for which channel.
import type { PopupSite } from '../../utils/model/popup-view.ts';
import { Icon } from '../primitives/icon.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { siteName } from '../shared/site-name.ts';
import { useWords } from '../shared/words.ts';

export function SiteLine({ site }: { readonly site: PopupSite | null }) {
  const words = useWords();
  if (site === null) return <p class="popup-quiet">{words('popup_not_guarded')}</p>;
  const name = siteName(words, site.site);
  if (site.off === null) {
    return (
      <p class="popup-guarded">
        <Icon name="ok" />
        {words('popup_guarded', name, words(`channel_${site.channel}`))}
      </p>
    );
  }
  const since = dayInWords(site.off.from, words('date_locale'));
  return (
    <p class="popup-old">
      <Icon name="review" />
      {words('popup_off', name)}{' '}
      {site.off.until === null ? words('sites_off_since', since) : words('sites_off_today')}
    </p>
  );
}
