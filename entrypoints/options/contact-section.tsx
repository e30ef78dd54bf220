// Whom the review tells staff to ask.
import { useEffect, useState } from 'preact/hooks';
import { ContactForm } from '../../components/options/contact-form.tsx';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { Contact } from '../../utils/model/review-view.ts';

export function ContactSection() {
  const words = useWords();
  /** Null until it is known: an answer that comes late must not wipe what is being typed. */
  const [contact, setContact] = useState<Contact | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const fail = () => setNotice(words('error_unreachable'));
  useEffect(() => {
    askBackground('options/contact', null).then(setContact, fail);
  }, []);
  if (contact === null) return <p role="status">{notice}</p>;
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
