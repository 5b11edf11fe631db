import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type GuestRole, guestRoleSchema } from '../../../shared/workshop/role.ts';
import { useWords } from '../../session/words.ts';
import styles from '../sheets/sheets.module.css';

interface Props {
  label: string;
  value: GuestRole;
  onChange: (role: GuestRole) => void;
}

/** What somebody is in the workshop, each with what that means. */
export function RoleChoice({ label, value, onChange }: Props) {
  const { words } = useWords();
  return (
    <RadioGroup className={styles.roles ?? ''} value={value} onChange={(role) => onChange(guestRoleSchema.parse(role))}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {guestRoleSchema.options.map((role) => (
        <Radio key={role} value={role} className={styles.role ?? ''}>
          <b>{words(`workshop.role.${role}`)}</b>
          <span>{words(`workshop.roleAbout.${role}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
