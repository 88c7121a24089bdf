import type { Role } from '@fortschrift/domain/account';
import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { BodyKind } from '@fortschrift/domain/body';
import type { ChapterKind } from '@fortschrift/domain/concept';
import type { HiddenReason, IdeaKind, IdeaResult } from '@fortschrift/domain/idea';
import type { DraftState, Horizon, ImplementationState, MeasureKind } from '@fortschrift/domain/measure';
import type { AmendmentState, PaperKind } from '@fortschrift/domain/paper';
import type { Rhythm } from '@fortschrift/domain/series';
import type { SessionState } from '@fortschrift/domain/session';
import type { TablePhase } from '@fortschrift/domain/table';
import type { VersionState } from '@fortschrift/domain/version';
import type { WorkshopKind, WorkshopState } from '@fortschrift/domain/workshop';
import type { WorkshopMethod } from '@fortschrift/domain/workshop-method';

/** German words for the closed lists of the domain, as the office, committees and the public read them. */
export const actionFieldLabels: { readonly [key in ActionFieldKey]: string } = {
  education: 'Bildung und Sprache',
  work: 'Arbeit und Wirtschaft',
  volunteering: 'Ehrenamt und Zivilgesellschaft',
  empowerment: 'Empowerment',
  health: 'Gesundheit',
  housing: 'Wohnen und Leben vor Ort',
  family: 'Familienleben',
  participation: 'Gesellschaftliche Teilhabe',
};

export const roleLabels: { readonly [role in Role]: string } = {
  administrator: 'Verwaltung des Systems',
  office: 'Stabsstelle',
  moderator: 'Moderation',
  committee: 'Gremium',
};

export const workshopKindLabels: { readonly [kind in WorkshopKind]: string } = {
  kickoff: 'Auftakt',
  dialogue: 'Dialogveranstaltung',
  workingGroup: 'Arbeitskreis',
  network: 'Netzwerktreffen',
  feedbackRound: 'Rückkopplung',
};

export const workshopMethodLabels: { readonly [method in WorkshopMethod]: string } = {
  cards: 'Kartenabfrage',
  worldCafe: 'World Café',
  threeQuestions: 'Drei-Fragen-Raster',
  feedback: 'Rückkopplung auf einen Entwurf',
};

export const rhythmLabels: { readonly [rhythm in Rhythm]: string } = {
  monthly: 'jeden Monat',
  quarterly: 'jedes Vierteljahr',
  halfYearly: 'jedes Halbjahr',
  yearly: 'jedes Jahr',
};

export const workshopStateLabels: { readonly [state in WorkshopState]: string } = {
  planned: 'geplant',
  opened: 'eröffnet',
  closed: 'abgeschlossen',
  documented: 'dokumentiert',
  cancelled: 'abgesagt',
};

export const tablePhaseLabels: { readonly [phase in TablePhase]: string } = {
  waiting: 'warten',
  collecting: 'sammeln',
  sorting: 'ordnen',
  weighting: 'gewichten',
  presenting: 'vorstellen',
};

export const ideaKindLabels: { readonly [kind in IdeaKind]: string } = {
  strength: 'Stärke',
  need: 'Bedarf',
  proposal: 'Vorschlag',
  question: 'Frage',
};

export const ideaResultLabels: { readonly [result in IdeaResult]: string } = {
  adopted: 'übernommen',
  partlyAdopted: 'teilweise übernommen',
  alreadyExists: 'bereits vorhanden',
  forwarded: 'weitergeleitet',
  parked: 'zurückgestellt',
  notAdopted: 'nicht übernommen',
};

export const hiddenReasonLabels: { readonly [reason in HiddenReason]: string } = {
  personalData: 'nennt eine Person',
  insult: 'verletzend',
  advertising: 'Werbung',
  illegible: 'nicht lesbar',
  delicate: 'heikel',
};

export const chapterKindLabels: { readonly [kind in ChapterKind]: string } = {
  front: 'Einleitung',
  field: 'Handlungsfeld',
  crossCutting: 'Querschnittsthema',
  back: 'Schlussteil',
};

export const measureKindLabels: { readonly [kind in MeasureKind]: string } = {
  new: 'neu',
  continue: 'wird fortgeführt',
  extend: 'wird ausgebaut',
  change: 'wird geändert',
  end: 'läuft aus',
};

export const horizonLabels: { readonly [horizon in Horizon]: string } = {
  short: 'kurzfristig (bis 1 Jahr)',
  medium: 'mittelfristig (1 bis 3 Jahre)',
  long: 'langfristig (über 3 Jahre)',
  ongoing: 'dauerhaft',
};

export const draftStateLabels: { readonly [state in DraftState]: string } = {
  note: 'Notiz',
  inProgress: 'in Bearbeitung',
  agreed: 'fachlich abgestimmt',
  readyForDecision: 'beschlussreif',
  deferred: 'zurückgestellt',
  dropped: 'verworfen',
};

export const implementationStateLabels: { readonly [state in ImplementationState]: string } = {
  planned: 'geplant',
  started: 'begonnen',
  inWork: 'in Bearbeitung',
  done: 'erfüllt',
  madePermanent: 'verstetigt',
  discontinued: 'nicht weiter verfolgt',
  onHold: 'ruht',
};

export const versionStateLabels: { readonly [state in VersionState]: string } = {
  draft: 'Entwurf',
  steeringReview: 'in der Steuerungsgruppe',
  returned: 'zurückgegeben',
  committee: 'in den Gremien',
  adopted: 'beschlossen',
  adoptedAmended: 'in geänderter Fassung beschlossen',
  rejected: 'abgelehnt',
  postponed: 'vertagt',
  published: 'veröffentlicht',
  superseded: 'fortgeschrieben',
};

export const bodyKindLabels: { readonly [kind in BodyKind]: string } = {
  council: 'Kreistag',
  mainCommittee: 'Kreisausschuss',
  committee: 'Fachausschuss',
  steeringGroup: 'Steuerungsgruppe',
  advisoryBoard: 'Beirat',
  workingGroup: 'Arbeitskreis',
};

export const sessionStateLabels: { readonly [state in SessionState]: string } = {
  scheduled: 'terminiert',
  convened: 'eingeladen',
  open: 'eröffnet',
  ended: 'geschlossen',
  cancelled: 'fällt aus',
};

export const paperKindLabels: { readonly [kind in PaperKind]: string } = {
  proposal: 'Beschlussvorlage',
  information: 'Mitteilungsvorlage',
  amendment: 'Änderungsantrag',
};

export const amendmentStateLabels: { readonly [state in AmendmentState]: string } = {
  filed: 'eingereicht',
  opinionGiven: 'Stellungnahme liegt vor',
  accepted: 'angenommen',
  acceptedModified: 'in geänderter Form angenommen',
  rejected: 'abgelehnt',
  withdrawn: 'zurückgezogen',
  settled: 'erledigt',
};
