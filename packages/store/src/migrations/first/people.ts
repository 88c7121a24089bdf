import { among, keep, type Words } from '../words.ts';

/** Counties, accounts, bodies, sign-in and the audit log. */
export function people(words: Words): readonly string[] {
  const { long, strict } = words;
  return [
    `create table county (
       id text primary key, name text not null, slug text not null unique, imprint text not null,
       demo integer not null check (demo in (0, 1)), created_at ${long} not null
     )${strict}`,
    `create table account (
       id text primary key, county_id text not null references county (id), email text not null unique,
       name text not null, state text not null ${among('state', ['invited', 'active', 'disabled'])},
       password_hash text, created_at ${long} not null,
       unique (county_id, id)
     )${strict}`,
    `create table account_role (
       account_id text not null, county_id text not null,
       role text not null ${among('role', ['administrator', 'office', 'moderator', 'committee'])},
       primary key (account_id, role),
       foreign key (county_id, account_id) references account (county_id, id)
     )${strict}`,
    'create index account_role_county on account_role (county_id, account_id)',
    `create table body (
       id text primary key, county_id text not null references county (id), name text not null,
       kind text not null ${among('kind', [
         'council',
         'mainCommittee',
         'committee',
         'steeringGroup',
         'advisoryBoard',
         'workingGroup',
       ])},
       public integer not null check (public in (0, 1)), voting_members integer not null,
       unique (county_id, id)
     )${strict}`,
    `create table membership (
       account_id text not null, county_id text not null, body_id text not null,
       part text not null ${among('part', ['chair', 'member', 'advisory', 'clerk'])},
       primary key (account_id, body_id, part),
       foreign key (county_id, account_id) references account (county_id, id),
       foreign key (county_id, body_id) references body (county_id, id)
     )${strict}`,
    'create index membership_county on membership (county_id, account_id)',
    'create index membership_body on membership (county_id, body_id)',
    `create table login_session (
       id_hash text primary key, account_id text not null references account (id),
       signed_in_at ${long} not null, idle_until ${long} not null, ends_at ${long} not null
     )${strict}`,
    'create index login_session_account on login_session (account_id)',
    `create table one_time_link (
       token_hash text primary key, kind text not null ${among('kind', ['setup', 'invitation', 'passwordReset'])},
       subject text, created_at ${long} not null, expires_at ${long} not null, used_at ${long}
     )${strict}`,
    'create index one_time_link_subject on one_time_link (subject)',
    `create table audit (
       chain text not null, seq ${long} not null, county_id text references county (id), at ${long} not null,
       actor text not null, verb text not null, object_kind text not null, object_id text not null,
       from_state text, to_state text, request_id text not null,
       previous text not null, hash text not null check (length(hash) = 64),
       constraint audit_pkey primary key (chain, seq), check (chain = coalesce(county_id, ''))
     )${strict}`,
    ...keep(words, 'audit', [
      'chain',
      'seq',
      'county_id',
      'at',
      'actor',
      'verb',
      'object_kind',
      'object_id',
      'from_state',
      'to_state',
      'request_id',
      'previous',
      'hash',
    ]),
  ];
}
