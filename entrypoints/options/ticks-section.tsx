// Consents that can only be looked at, ticked for a group at a time.
import { TickSection } from '../../components/options/tick-section.tsx';
import type { ChangedProps } from './register-section.tsx';
import { useTicks } from './use-ticks.ts';

export function TicksSection(props: ChangedProps) {
  return <TickSection {...useTicks(props)} />;
}
