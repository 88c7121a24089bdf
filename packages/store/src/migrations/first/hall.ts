import { among, keep, type Words } from '../words.ts';
import { fieldCheck } from './concept.ts';

const languages = ['de', 'de-leicht', 'en', 'uk', 'ar', 'tr', 'ru'];

/** Workshops, tables, seats, cards, clusters, dots, and what happened to them. */
export function hall(words: Words): readonly string[] {
  return [...places(words), ...cards(words), ...dots(words), ...traces(words)];
}

function places({ long, strict }: Words): readonly string[] {
  return [
    `create table workshop (
       id text primary key, county_id text not null references county (id), title text not null,
       kind text not null ${among('kind', ['kickoff', 'dialogue', 'workingGroup', 'network', 'feedbackRound'])},
       day text not null, starts text not null, ends text not null, place text not null, purpose text not null,
       question text not null,
       state text not null ${among('state', ['planned', 'opened', 'closed', 'documented', 'cancelled'])},
       code text not null unique, door_open integer not null check (door_open in (0, 1)),
       wifi_name text, wifi_password text, concept_id text,
       dots_per_seat integer not null, dots_per_cluster integer not null, created_at ${long} not null,
       unique (county_id, id), check ((wifi_name is null) = (wifi_password is null)),
       foreign key (county_id, concept_id) references concept (county_id, id)
     )${strict}`,
    'create index workshop_order on workshop (county_id, day)',
    `create table workshop_table (
       id text primary key, workshop_id text not null, county_id text not null, number integer not null,
       title text not null, field text ${fieldCheck('field')}, question text not null,
       phase text not null ${among('phase', ['waiting', 'collecting', 'sorting', 'weighting', 'presenting'])},
       seats integer not null, sheet_open integer not null check (sheet_open in (0, 1)),
       dots_shown integer not null check (dots_shown in (0, 1)),
       unique (county_id, id),
       foreign key (county_id, workshop_id) references workshop (county_id, id)
     )${strict}`,
    'create index workshop_table_workshop on workshop_table (county_id, workshop_id)',
    'create index workshop_table_order on workshop_table (workshop_id, number)',
    `create table seat (
       id text primary key, county_id text not null, workshop_id text not null, table_id text,
       number integer not null, language text not null ${among('language', languages)},
       state text not null ${among('state', ['seated', 'ejected'])}, created_at ${long} not null,
       token_hash text not null unique,
       unique (county_id, id), unique (workshop_id, number),
       foreign key (county_id, workshop_id) references workshop (county_id, id),
       foreign key (county_id, table_id) references workshop_table (county_id, id)
     )${strict}`,
    'create index seat_workshop on seat (county_id, workshop_id)',
    'create index seat_table on seat (county_id, table_id)',
    `create table display (
       id text primary key, county_id text not null, workshop_id text not null,
       token_hash text not null unique, created_at ${long} not null,
       foreign key (county_id, workshop_id) references workshop (county_id, id)
     )${strict}`,
    'create index display_workshop on display (county_id, workshop_id)',
  ];
}

/** A card may name its cluster before that is written, and lose it after that is gone, within one transaction. */
function cards({ long, double, strict }: Words): readonly string[] {
  return [
    `create table cluster (
       id text primary key, county_id text not null, workshop_id text not null, table_id text not null,
       heading text not null, summary text not null, position ${double} not null, created_at ${long} not null,
       unique (county_id, id),
       foreign key (county_id, workshop_id) references workshop (county_id, id),
       foreign key (county_id, table_id) references workshop_table (county_id, id)
     )${strict}`,
    'create index cluster_workshop on cluster (county_id, workshop_id)',
    'create index cluster_table on cluster (county_id, table_id)',
    'create index cluster_order on cluster (table_id, position)',
    `create table idea (
       id text primary key, county_id text not null, workshop_id text not null, table_id text not null,
       seat_id text, kind text not null ${among('kind', ['strength', 'need', 'proposal', 'question'])},
       text text not null, detail text not null, language text not null ${among('language', languages)},
       source text not null ${among('source', ['typed', 'paper'])},
       state text not null ${among('state', ['submitted', 'hidden', 'withdrawn'])},
       hidden_reason text ${among('hidden_reason', ['personalData', 'insult', 'advertising', 'illegible', 'delicate'])},
       cluster_id text, position ${double} not null, created_at ${long} not null, edited_at ${long},
       unique (county_id, id),
       foreign key (county_id, workshop_id) references workshop (county_id, id),
       foreign key (county_id, table_id) references workshop_table (county_id, id),
       foreign key (county_id, seat_id) references seat (county_id, id),
       foreign key (county_id, cluster_id) references cluster (county_id, id) deferrable initially deferred
     )${strict}`,
    'create index idea_workshop on idea (county_id, workshop_id)',
    'create index idea_table on idea (county_id, table_id)',
    'create index idea_order on idea (table_id, position)',
    'create index idea_seat on idea (county_id, seat_id)',
    'create index idea_cluster on idea (county_id, cluster_id)',
    `create table idea_answer (
       idea_id text primary key, county_id text not null,
       result text not null ${among('result', [
         'adopted',
         'partlyAdopted',
         'alreadyExists',
         'forwarded',
         'parked',
         'notAdopted',
       ])},
       reason text not null, answered_at ${long} not null, answered_by text not null,
       foreign key (county_id, idea_id) references idea (county_id, id),
       foreign key (county_id, answered_by) references account (county_id, id)
     )${strict}`,
    'create index idea_answer_county on idea_answer (county_id, idea_id)',
  ];
}

/** Dots outlive their cluster, so that taking back its removal brings them back: no foreign key there. */
function dots({ strict }: Words): readonly string[] {
  return [
    `create table dot (
       county_id text not null, table_id text not null, seat_id text not null, cluster_id text not null,
       points integer not null check (points > 0),
       primary key (table_id, seat_id, cluster_id),
       foreign key (county_id, table_id) references workshop_table (county_id, id),
       foreign key (county_id, seat_id) references seat (county_id, id)
     )${strict}`,
    'create index dot_table on dot (county_id, table_id)',
    'create index dot_seat on dot (county_id, seat_id)',
    `create table dot_sum (
       county_id text not null, table_id text not null, cluster_id text not null,
       points integer not null check (points > 0),
       primary key (table_id, cluster_id),
       foreign key (county_id, table_id) references workshop_table (county_id, id)
     )${strict}`,
    'create index dot_sum_table on dot_sum (county_id, table_id)',
    `create table dot_seal (
       table_id text primary key, county_id text not null, voted integer not null check (voted >= 0),
       foreign key (county_id, table_id) references workshop_table (county_id, id)
     )${strict}`,
    'create index dot_seal_table on dot_seal (county_id, table_id)',
  ];
}

function traces(words: Words): readonly string[] {
  const { long, strict } = words;
  return [
    `create table board_step (
       id text primary key, county_id text not null, table_id text not null, seq integer not null,
       verb text not null, changes text not null, actor text not null, at ${long} not null,
       undone integer not null check (undone in (0, 1)),
       unique (table_id, seq),
       foreign key (county_id, table_id) references workshop_table (county_id, id)
     )${strict}`,
    'create index board_step_table on board_step (county_id, table_id)',
    `create table command_done (
       command_id text not null, actor text not null, answer text not null, at ${long} not null,
       primary key (command_id, actor)
     )${strict}`,
    `create table event_result (
       workshop_id text primary key, county_id text not null, canonical text not null,
       sha256 text not null check (length(sha256) = 64), frozen_at ${long} not null,
       foreign key (county_id, workshop_id) references workshop (county_id, id)
     )${strict}`,
    'create index event_result_workshop on event_result (county_id, workshop_id)',
    ...keep(words, 'event_result', ['workshop_id', 'county_id', 'canonical', 'sha256', 'frozen_at']),
  ];
}
