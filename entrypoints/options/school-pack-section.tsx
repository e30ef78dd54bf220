// A school pack: made for colleagues, or taken over from one.
import { SchoolPack } from '../../components/options/school-pack.tsx';
import { useSchoolPack } from './use-school-pack.ts';

export function SchoolPackSection({ onChanged }: { readonly onChanged: () => void }) {
  return <SchoolPack {...useSchoolPack(onChanged)} />;
}
