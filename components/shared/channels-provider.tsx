// Gives what is inside it the school's channels, and its words for them.
import type { ComponentChildren } from 'preact';
import type { SchoolChannel } from '../../utils/model/school-channel.ts';
import { ChannelsContext, withChannelWords } from './channels.ts';
import { useWords, WordsContext } from './words.ts';

interface ChannelsProviderProps {
  readonly channels: readonly SchoolChannel[];
  readonly children: ComponentChildren;
}

export function ChannelsProvider({ channels, children }: ChannelsProviderProps) {
  return (
    <ChannelsContext.Provider value={channels}>
      <WordsContext.Provider value={withChannelWords(useWords(), channels)}>
        {children}
      </WordsContext.Provider>
    </ChannelsContext.Provider>
  );
}
