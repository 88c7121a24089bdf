import type { Words } from '../words.ts';

/** The update log of the live documents, and the row that proves the disk. */
export function log({ long, bytes, counted, strict }: Words): readonly string[] {
  return [
    `create table doc (name text primary key, epoch ${long} not null check (epoch >= 1))${strict}`,
    `create table doc_update (
       seq ${counted}, doc text not null, actor text not null, bytes ${bytes} not null, checksum ${bytes} not null
     )${strict}`,
    'create index doc_update_doc on doc_update (doc, seq)',
    `create table doc_snapshot (
       doc text not null, generation ${long} not null, bytes ${bytes} not null, checksum ${bytes} not null,
       primary key (doc, generation)
     )${strict}`,
    `create table client_claim (
       doc text not null, client_id ${long} not null, actor text not null, primary key (doc, client_id)
     )${strict}`,
    `create table disk_probe (id integer primary key check (id = 1), times ${long} not null)${strict}`,
    'insert into disk_probe (id, times) values (1, 0)',
  ];
}
