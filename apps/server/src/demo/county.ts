import type { County } from '@fortschrift/domain/county';
import { demoId } from './demo-id.ts';

/** The invented county everything of the demo belongs to. */
export const demoCounty: Omit<County, 'createdAt'> = {
  id: demoId('county'),
  name: 'Landkreis Heidmark',
  slug: 'heidmark',
  imprint: {
    office: 'Landkreis Heidmark, Stabsstelle Integration',
    street: 'Am Kreishaus 1',
    place: '29999 Ellerwerder (erfundener Ort)',
    phone: '040 66969 120',
    email: 'integration@heidmark.example',
    privacyOfficer: 'Datenschutzbeauftragte des Landkreises Heidmark, datenschutz@heidmark.example',
  },
  demo: true,
};
