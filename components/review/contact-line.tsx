// Whom to ask: somebody of the school first, then the privacy officer and the statement (R10).
import type { Contact } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { type Translate, useWords } from '../shared/words.ts';
import './contact-line.css';

export interface ContactLineProps {
  readonly contact: Contact;
  readonly onOpenLink: (url: string) => void;
}

export function ContactLine({ contact, onOpenLink }: ContactLineProps) {
  const words = useWords();
  const { schoolContact, privacyOfficer, privacyStatementUrl } = contact;
  if (schoolContact === '' && privacyOfficer === '' && privacyStatementUrl === '') return null;
  return (
    <aside class="contact">
      <strong>{words('contact_heading')}</strong>
      {schoolContact !== '' && <span>{words('contact_school', schoolContact)}</span>}
      {privacyOfficer !== '' && <span>{words('contact_officer', privacyOfficer)}</span>}
      {privacyStatementUrl !== '' && (
        <Button kind="link" icon="link" onPress={() => onOpenLink(privacyStatementUrl)}>
          {words('contact_statement')}
        </Button>
      )}
    </aside>
  );
}

/** The first of the contacts that is set, as it fits after "Vraag". */
export function whomToAsk(words: Translate, contact: Contact): string {
  const first = [contact.schoolContact, contact.privacyOfficer].find((value) => value !== '');
  return first ?? words('contact_unknown');
}
