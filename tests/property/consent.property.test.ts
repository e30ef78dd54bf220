// What must hold of any answer, on any day: time and rules never make a yes of a no that was said.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consentFor, isRefusal, mayAppear } from '../../utils/consent/consent-for.ts';
import { registerAt } from '../../utils/consent/register-at.ts';
import { monthsLater, schoolYearStart } from '../../utils/consent/school-year.ts';
import { purposeIds } from '../../utils/model/channel.ts';
import { consentSources, consentStates } from '../../utils/model/consent.ts';
import { pupilId } from '../../utils/model/ids.ts';
import type { Pupil } from '../../utils/model/register.ts';

const state = fc.constantFrom(...consentStates);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const purpose = fc.constantFrom(...purposeIds);
const answers = fc.dictionary(purpose, state, { noNullPrototype: true });
const records = fc.dictionary(
  purpose,
  fc.record({ state, on: day, source: fc.constantFrom(...consentSources) }),
  { noNullPrototype: true },
);
const pupil: fc.Arbitrary<Pupil> = fc
  .record(
    { consents: answers, byHand: records, sixteenFrom: day.map((it) => it.slice(0, 7)) },
    { requiredKeys: ['consents'] },
  )
  .map((some) => ({
    ...some,
    id: pupilId('1'),
    firstName: 'Sem',
    infix: '',
    lastName: 'Bakker',
    group: 'Groep 3',
  }));
const rules = fc.record({
  closedAppNeedsConsent: fc.boolean(),
  reminderMonths: fc.integer({ min: 1, max: 60 }),
});

it('a yes on a day is a yes that somebody said, or the rule of the closed app', () => {
  fc.assert(
    fc.property(pupil, day, day, rules, (one, listedOn, today, given) => {
      const register = {
        version: 1,
        importedAt: `${listedOn}T08:00:00Z`,
        pupils: [one],
        staff: [],
      };
      const [then] = registerAt(register, today, given).pupils;
      for (const id of purposeIds) {
        const record = one.byHand?.[id];
        const said =
          record !== undefined && (record.on <= today || isRefusal(record.state))
            ? record.state
            : consentFor(one, id);
        const counts = consentFor({ consents: then?.consents ?? {} }, id);
        if (isRefusal(said)) expect(counts).toBe(said);
        else if (said === 'unknown') {
          const isFree = id === 'closed_app' && !given.closedAppNeedsConsent;
          expect(mayAppear(counts)).toBe(isFree);
        } else expect(mayAppear(counts)).toBe(true);
      }
    }),
  );
});

it('the register itself is not changed', () => {
  fc.assert(
    fc.property(pupil, day, day, rules, (one, listedOn, today, given) => {
      const register = {
        version: 1,
        importedAt: `${listedOn}T08:00:00Z`,
        pupils: [one],
        staff: [],
      };
      const before = JSON.stringify(register);
      registerAt(register, today, given);
      expect(JSON.stringify(register)).toBe(before);
    }),
  );
});

it('a school year begins on the last 1 August', () => {
  fc.assert(
    fc.property(day, (today) => {
      const start = schoolYearStart(today);
      expect(start).toMatch(/^\d{4}-08-01$/);
      expect(start <= today).toBe(true);
      expect(monthsLater(start, 12) > today).toBe(true);
    }),
  );
});
