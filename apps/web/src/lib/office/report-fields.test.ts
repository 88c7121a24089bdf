import { emptyReport } from '@fortschrift/domain/event-report';
import { describe, expect, it } from 'vitest';
import { freshVoice, reportFieldsOf, reportInputOf } from './report-fields.ts';

const report = { ...emptyReport, workshopId: 'w', releasedAt: null, releasedBy: null };

describe('the form of a report', () => {
  it('sends what it was given, and leaves out rows nobody wrote in', () => {
    const voices = [{ text: 'Gut.', language: 'uk', by: '' }] as const;
    const fields = reportFieldsOf({ ...report, contact: 'x@example.org', voices });
    fields.nextSteps.push({ text: ' ', who: '', due: '' });
    fields.voices.push(freshVoice('de'));
    expect(reportInputOf(fields)).toEqual({
      ...emptyReport,
      contact: 'x@example.org',
      voices: [{ text: 'Gut.', language: 'uk', by: '', consent: true }],
    });
  });

  it('never takes consent for granted', () => {
    expect(freshVoice('ar').consent).toBe(false);
  });
});
