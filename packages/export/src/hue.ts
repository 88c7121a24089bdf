import type { ActionFieldKey } from '@fortschrift/domain/action-field';

/** The hue of each field of action on paper, as on screen; 6:1 on white, and never without number and name. */
export const hues: { readonly [key in ActionFieldKey]: string } = {
  education: '#1f5fa8',
  work: '#7d5200',
  volunteering: '#2e6b34',
  empowerment: '#6b3fa0',
  health: '#a3285a',
  housing: '#0b6663',
  family: '#9a3f12',
  participation: '#3f5266',
};

/** For chapters that are no field of action: ink. */
export const plainHue = '#1c2733';
