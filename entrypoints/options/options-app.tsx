// The options: what has to come down, the pupils' list, the staff, words that are no pupil, whom to ask, and a pack of it all.
import '../../components/shared/tokens.css';
import '../../components/options/settings.css';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { ChannelsProvider } from '../../components/shared/channels-provider.tsx';
import { useWords } from '../../components/shared/words.ts';
import { ChannelsSection } from './channels-section.tsx';
import { ColleagueLedgerSection } from './colleague-ledger-section.tsx';
import { ConsentRulesSection } from './consent-rules-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { IgnoredWordsSection } from './ignored-words-section.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { PhotoRulesSection } from './photo-rules-section.tsx';
import { PupilsSection } from './pupils-section.tsx';
import { RecordingsSection } from './recordings-section.tsx';
import { RegisterSection } from './register-section.tsx';
import { SchoolPackSection } from './school-pack-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StaffSection } from './staff-section.tsx';
import { TakedownSection } from './takedown-section.tsx';
import { TicksSection } from './ticks-section.tsx';
import { useSchoolChannels } from './use-school-channels.ts';

export function OptionsApp() {
  const words = useWords();
  const [version, setVersion] = useState(0);
  const [packs, setPacks] = useState(0);
  const { settings, list, setSettings } = useSchoolChannels(packs);
  const change = () => setVersion((count) => count + 1);
  const takePack = () => {
    change();
    setPacks((count) => count + 1);
  };
  return (
    <ChannelsProvider channels={list}>
      <main class="settings">
        <h1>{words('settings_heading')}</h1>
        <TakedownSection version={version} />
        <RegisterSection version={version} onChanged={change} />
        <TicksSection version={version} onChanged={change} />
        <PupilsSection version={version} onChanged={change} />
        <RecordingsSection />
        <LedgerSection version={version} />
        {/* What a pack brings is read anew. */}
        <Fragment key={packs}>
          <ConsentRulesSection onChanged={change} />
          {settings && <ChannelsSection settings={settings} onSaved={setSettings} />}
          <PhotoRulesSection />
          <StaffSection version={version} />
          <IgnoredWordsSection />
          <ContactSection />
          <SitesSection />
        </Fragment>
        <ColleagueLedgerSection onChanged={change} />
        <SchoolPackSection onChanged={takePack} />
      </main>
    </ChannelsProvider>
  );
}
