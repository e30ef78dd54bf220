// How many pupils each group has, and how many may not on the website: counts, no names.
import { useWords } from '../shared/words.ts';
import './register-table.css';

export interface GroupCount {
  readonly name: string;
  readonly pupils: number;
  readonly mayNotWebsite: number;
}

export function RegisterTable({ groups }: { readonly groups: readonly GroupCount[] }) {
  const words = useWords();
  const { format } = new Intl.NumberFormat(words('date_locale'));
  const total = (count: (group: GroupCount) => number) =>
    format(groups.reduce((sum, group) => sum + count(group), 0));
  return (
    <table class="register-table">
      <caption>{words('register_table_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('register_group')}</th>
          <th scope="col">{words('register_pupils')}</th>
          <th scope="col">{words('register_may_not', words('place_website'))}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name}>
            <th scope="row">{group.name}</th>
            <td>{format(group.pupils)}</td>
            <td>{format(group.mayNotWebsite)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('register_total')}</th>
          <td>{total((group) => group.pupils)}</td>
          <td>{total((group) => group.mayNotWebsite)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
