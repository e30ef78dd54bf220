// The options: the pupils' list, the staff, words that are no pupil, and whom to ask.
import '../../components/tokens.css';
import '../../components/settings.css';
import { useWords } from '../../components/words.ts';
import { ContactSection } from './contact-section.tsx';
import { IgnoredWordsSection } from './ignored-words-section.tsx';
import { RegisterSection } from './register-section.tsx';
import { StaffSection } from './staff-section.tsx';

export function OptionsApp() {
  const words = useWords();
  return (
    <main class="settings">
      <h1>{words('settings_heading')}</h1>
      <RegisterSection />
      <StaffSection />
      <IgnoredWordsSection />
      <ContactSection />
    </main>
  );
}
