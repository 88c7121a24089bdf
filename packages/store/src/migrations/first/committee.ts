import { among, keep, type Words } from '../words.ts';

/** Sessions, papers and decisions. */
export function committee(words: Words): readonly string[] {
  const { long, strict } = words;
  return [
    `create table session (
       id text primary key, county_id text not null, body_id text not null, title text not null,
       day text not null, starts text not null, place text not null,
       state text not null ${among('state', ['scheduled', 'convened', 'open', 'ended', 'cancelled'])},
       present integer,
       unique (county_id, id),
       foreign key (county_id, body_id) references body (county_id, id)
     )${strict}`,
    'create index session_order on session (county_id, day)',
    'create index session_body on session (county_id, body_id)',
    `create table paper (
       id text primary key, county_id text not null, reference text not null,
       kind text not null ${among('kind', ['proposal', 'information', 'amendment'])},
       title text not null, originator text not null, version_id text not null, text text not null,
       day text not null,
       unique (county_id, id),
       foreign key (county_id, version_id) references concept_version (county_id, id)
     )${strict}`,
    'create index paper_version on paper (county_id, version_id)',
    `create table amendment_item (
       id text primary key, county_id text not null, paper_id text not null, number integer not null,
       target_id text not null, target_number text not null,
       operation text not null ${among('operation', ['insert', 'delete', 'replace'])},
       old_text text not null, new_text text not null, reasoning text not null, opinion text not null,
       state text not null ${among('state', [
         'filed',
         'opinionGiven',
         'accepted',
         'acceptedModified',
         'rejected',
         'withdrawn',
         'settled',
       ])},
       unique (paper_id, number),
       foreign key (county_id, paper_id) references paper (county_id, id)
     )${strict}`,
    'create index amendment_item_paper on amendment_item (county_id, paper_id)',
    `create table agenda_item (
       id text primary key, county_id text not null, session_id text not null, number integer not null,
       title text not null, version_id text, paper_id text,
       unique (session_id, number),
       foreign key (county_id, session_id) references session (county_id, id),
       foreign key (county_id, version_id) references concept_version (county_id, id),
       foreign key (county_id, paper_id) references paper (county_id, id)
     )${strict}`,
    'create index agenda_item_session on agenda_item (county_id, session_id)',
    `create table decision (
       id text primary key, county_id text not null, version_id text not null, body_id text not null,
       session_id text, kind text not null ${among('kind', ['accepted', 'rejected', 'returned'])},
       yes integer, no integer, abstain integer, excluded integer, present integer,
       text text not null, points text not null, day text not null, recorded_at ${long} not null,
       recorded_by text,
       check ((yes is null) = (no is null) and (no is null) = (abstain is null)
         and (abstain is null) = (excluded is null)),
       foreign key (county_id, version_id) references concept_version (county_id, id),
       foreign key (county_id, body_id) references body (county_id, id),
       foreign key (county_id, session_id) references session (county_id, id),
       foreign key (county_id, recorded_by) references account (county_id, id)
     )${strict}`,
    'create index decision_version on decision (county_id, version_id)',
    'create index decision_order on decision (county_id, recorded_at)',
    ...keep(words, 'decision', [
      'id',
      'county_id',
      'version_id',
      'body_id',
      'session_id',
      'kind',
      'yes',
      'no',
      'abstain',
      'excluded',
      'present',
      'text',
      'points',
      'day',
      'recorded_at',
      'recorded_by',
    ]),
  ];
}
