// Whom the review tells staff to ask.
import { useEffect, useState } from 'preact/hooks';
import { ContactForm } from '../../components/contact-form.tsx';
import { useWords } from '../../components/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';

const nobody = { schoolContact: '', privacyOfficer: '', privacyStatementUrl: '' };

export function ContactSection() {
  const words = useWords();
  const [contact, setContact] = useState(nobody);
  const [notice, setNotice] = useState<string | null>(null);
  const fail = () => setNotice(words('error_unreachable'));
  useEffect(() => {
    askBackground('options/contact', null).then(setContact, fail);
  }, []);
  return (
    <ContactForm
      contact={contact}
      notice={notice}
      onChange={(next) => {
        setContact(next);
        setNotice(null);
      }}
      onSave={() => {
        askBackground('options/save-contact', contact).then(
          () => setNotice(words('contact_form_saved')),
          fail,
        );
      }}
    />
  );
}
