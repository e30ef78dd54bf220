// The options: the pupils' list, and whom to ask.
import { ContactSection } from './contact-section.tsx';
import { RegisterSection } from './register-section.tsx';

export function OptionsApp() {
  return (
    <main>
      <RegisterSection />
      <ContactSection />
    </main>
  );
}
