// The options: the pupils' list, and whom to ask.
import '../../components/tokens.css';
import '../../components/settings.css';
import { ContactSection } from './contact-section.tsx';
import { RegisterSection } from './register-section.tsx';

export function OptionsApp() {
  return (
    <main class="settings">
      <RegisterSection />
      <ContactSection />
    </main>
  );
}
