import { Switch, type SwitchProps } from 'react-aria-components';
import styles from './controls.module.css';

interface Props extends Omit<SwitchProps, 'className' | 'style' | 'children'> {
  label: string;
}

export const Toggle = ({ label, ...props }: Props) => (
  <Switch {...props} className={styles.toggle ?? ''}>
    <span className={styles.track} />
    {label}
  </Switch>
);
