import { TextField as AriaTextField, Input, Label, Text, TextArea, type TextFieldProps } from 'react-aria-components';
import styles from './controls.module.css';

interface Props extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  /** One sentence below the field. */
  about?: string;
  placeholder?: string;
  /** More than one line: how many at first. */
  rows?: number;
}

export const TextField = ({ label, about, placeholder = '', rows, ...props }: Props) => (
  <AriaTextField {...props} className={styles.field ?? ''}>
    <Label className={styles.label ?? ''}>{label}</Label>
    {rows ? (
      <TextArea className={styles.input ?? ''} rows={rows} placeholder={placeholder} />
    ) : (
      <Input className={styles.input ?? ''} placeholder={placeholder} />
    )}
    {about && (
      <Text slot="description" className={styles.about ?? ''}>
        {about}
      </Text>
    )}
  </AriaTextField>
);
