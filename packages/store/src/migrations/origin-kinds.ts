import { among, type Words } from './words.ts';

/** Statements after which an origin may be of these kinds and no others; every one that is there stays. */
export function allowOriginKinds(words: Words, kinds: readonly string[]): readonly string[] {
  return words.engine === 'postgres' ? alterOrigin(kinds) : rebuildOrigin(words.strict, kinds);
}

function alterOrigin(kinds: readonly string[]): readonly string[] {
  return [
    'alter table origin drop constraint origin_kind_check',
    `alter table origin add constraint origin_kind_check ${among('kind', kinds)}`,
  ];
}

/** SQLite changes no CHECK of a table that is there. */
function rebuildOrigin(strict: string, kinds: readonly string[]): readonly string[] {
  return [
    'drop index origin_ref',
    'drop index origin_record',
    'alter table origin rename to origin_before',
    `create table origin (
       record_id text not null, county_id text not null,
       kind text not null ${among('kind', kinds)},
       ref_id text not null, note text not null, place integer not null,
       primary key (record_id, kind, ref_id),
       foreign key (county_id, record_id) references record (county_id, id)
     )${strict}`,
    `insert into origin (record_id, county_id, kind, ref_id, note, place)
     select record_id, county_id, kind, ref_id, note, place from origin_before`,
    'drop table origin_before',
    'create index origin_ref on origin (county_id, ref_id)',
    'create index origin_record on origin (county_id, record_id)',
  ];
}
