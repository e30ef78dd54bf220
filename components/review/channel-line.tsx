// Where the post goes, as the page or the teacher says: changed here when the page does not know.
import { type BuiltInChannelId, builtInChannelIds } from '../../utils/model/channel.ts';
import type { SchoolChannel } from '../../utils/model/school-channel.ts';
import { useWords } from '../shared/words.ts';
import './channel-line.css';

export interface ChannelLineProps {
  readonly channel: BuiltInChannelId;
  readonly channels: readonly SchoolChannel[];
  readonly isInert: boolean;
  readonly onChoose: (channel: BuiltInChannelId) => void;
}

export function ChannelLine({ channel, channels, isInert, onChoose }: ChannelLineProps) {
  const words = useWords();
  const offered = builtInChannelIds.filter(
    (id) => id === channel || channels.some((one) => one.id === id && one.isUsed),
  );
  return (
    <label class="channel-line">
      <span>{words('review_channel')}</span>
      <select
        disabled={isInert}
        onChange={({ currentTarget: { value } }) => {
          const chosen = offered.find((id) => id === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {offered.map((id) => (
          <option key={id} value={id} selected={id === channel}>
            {words(`short_${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
