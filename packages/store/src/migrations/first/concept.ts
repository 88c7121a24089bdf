import { among, keep, type Words } from '../words.ts';

const fields = [
  'education',
  'work',
  'volunteering',
  'empowerment',
  'health',
  'housing',
  'family',
  'participation',
];

/** The CHECK of a column that names a field of action or none. */
export function fieldCheck(column: string): string {
  return among(column, fields);
}

/** Concepts, chapters, what is materialised from them, versions and what is said about these. */
export function concept(words: Words): readonly string[] {
  const { long, double, strict } = words;
  return [
    `create table concept (
       id text primary key, county_id text not null references county (id), title text not null,
       based_on_id text, created_at ${long} not null,
       unique (county_id, id),
       foreign key (county_id, based_on_id) references concept (county_id, id)
     )${strict}`,
    `create table chapter (
       id text primary key, concept_id text not null, county_id text not null,
       kind text not null ${among('kind', ['front', 'field', 'crossCutting', 'back'])},
       title text not null, field text ${fieldCheck('field')}, position ${double} not null,
       unique (county_id, id),
       foreign key (county_id, concept_id) references concept (county_id, id)
     )${strict}`,
    'create index chapter_concept on chapter (county_id, concept_id)',
    'create index chapter_order on chapter (concept_id, position)',
    `create table record (
       id text primary key, county_id text not null, concept_id text not null, chapter_id text not null,
       kind text not null ${among('kind', ['goal', 'measure'])},
       title text not null, goal_id text, position ${double} not null, number text not null,
       unique (county_id, id),
       foreign key (county_id, concept_id) references concept (county_id, id),
       foreign key (county_id, chapter_id) references chapter (county_id, id)
     )${strict}`,
    'create index record_chapter on record (county_id, chapter_id)',
    'create index record_concept on record (county_id, concept_id)',
    `create table origin (
       record_id text not null, county_id text not null,
       kind text not null ${among('kind', [
         'idea',
         'cluster',
         'proposal',
         'previousGoal',
         'previousMeasure',
         'administration',
         'amendment',
         'law',
       ])},
       ref_id text not null, note text not null, place integer not null,
       primary key (record_id, kind, ref_id),
       foreign key (county_id, record_id) references record (county_id, id)
     )${strict}`,
    'create index origin_ref on origin (county_id, ref_id)',
    'create index origin_record on origin (county_id, record_id)',
    `create table concept_version (
       id text primary key, concept_id text not null, county_id text not null, label text not null,
       stand text not null, note text not null,
       state text not null ${among('state', [
         'draft',
         'steeringReview',
         'returned',
         'committee',
         'adopted',
         'adoptedAmended',
         'rejected',
         'postponed',
         'published',
         'superseded',
       ])},
       sha256 text not null check (length(sha256) = 64), frozen_at ${long} not null, frozen_by text,
       published_at ${long}, canonical text not null,
       unique (county_id, id), unique (concept_id, label),
       foreign key (county_id, concept_id) references concept (county_id, id),
       foreign key (county_id, frozen_by) references account (county_id, id)
     )${strict}`,
    'create index concept_version_order on concept_version (county_id, frozen_at)',
    ...keep(words, 'concept_version', [
      'id',
      'concept_id',
      'county_id',
      'label',
      'stand',
      'note',
      'sha256',
      'frozen_at',
      'frozen_by',
      'canonical',
    ]),
    `create table comment (
       id text primary key, county_id text not null, version_id text not null, target_id text not null,
       author_id text not null, author_name text not null, text text not null, created_at ${long} not null,
       resolved_at ${long},
       foreign key (county_id, version_id) references concept_version (county_id, id),
       foreign key (county_id, author_id) references account (county_id, id)
     )${strict}`,
    'create index comment_version on comment (county_id, version_id)',
    `create table implementation_report (
       id text primary key, county_id text not null, concept_id text not null, measure_id text not null,
       state text not null ${among('state', [
         'planned',
         'started',
         'inWork',
         'done',
         'madePermanent',
         'discontinued',
         'onHold',
       ])},
       text text not null, reported_at ${long} not null, reported_by text not null,
       foreign key (county_id, concept_id) references concept (county_id, id),
       foreign key (county_id, reported_by) references account (county_id, id)
     )${strict}`,
    'create index implementation_report_concept on implementation_report (county_id, concept_id)',
  ];
}
