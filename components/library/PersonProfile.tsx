import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { mainName, type Person, type Role } from '../../lib/model/person';
import type { ShownPerson } from '../../lib/own-pages/merge-groups';
import { citeStrings } from '../strings/cite-strings';
import { peopleStrings } from '../strings/library-strings';
import { roleText } from '../words/current-role';
import { inList } from '../words/in-list';
import { lifeText } from '../words/life-text';
import { roleTime } from '../words/role-time';
import { StatementItem } from '../words/StatementItem';
import { textWhen } from '../words/text-when';
import { WebLink } from '../words/WebLink';

/** Who somebody is, to tell them from others. */
export interface PersonProfileProps extends ShownPerson {
  /** Under the facts: buttons. */
  children?: ComponentChildren;
}

/** More than these tell nobody apart. */
const NAMES_SHOWN = 5;
const ROLES_SHOWN = 4;

/**
 * A person with other names, roles (the first few, the rest on demand) and dates, where these are from, and pages about
 * them.
 */
export function PersonProfile({ person, sources, latest, children }: PersonProfileProps) {
  const life = lifeText(person);
  const aliases = person.names.filter(({ kind }) => kind === 'alias').map(({ text }) => text);
  return (
    <div class="profile">
      <h4>{mainName(person)}</h4>
      {aliases.length > 0 && (
        <p class="quiet">
          {peopleStrings.alsoCalled} {inList(aliases.slice(0, NAMES_SHOWN))}{' '}
          <More count={aliases.length - NAMES_SHOWN} />
        </p>
      )}
      {life && <p>{life}</p>}
      <Roles person={person} />
      <dl class="facts">
        {sources.length > 0 && <dt>{peopleStrings.source}</dt>}
        {sources.map(({ id, title, outlet, address, retrieved }) => (
          <dd key={id}>
            <WebLink address={address}>{title}</WebLink>
            {outlet && outlet !== title ? `, ${outlet}` : ''}{' '}
            <span class="quiet">{citeStrings.retrieved(textWhen(retrieved))}</span>
          </dd>
        ))}
        {person.links.length > 0 && (
          <>
            <dt>{peopleStrings.links}</dt>
            <dd>
              {person.links.map(({ label, address }, at) => (
                <span key={address}>
                  {at > 0 && ', '}
                  <WebLink address={address}>{label}</WebLink>
                </span>
              ))}
            </dd>
          </>
        )}
        {person.id.includes(':') && (
          <>
            <dt>{peopleStrings.id}</dt>
            <dd>{person.id}</dd>
          </>
        )}
      </dl>
      {latest && (
        <>
          <p class="quiet last-said">{peopleStrings.latest}</p>
          <ul class="statements">
            <StatementItem {...latest} speaker={mainName(person)} />
          </ul>
        </>
      )}
      {children && <div class="actions">{children}</div>}
    </div>
  );
}

function Roles({ person: { roles } }: { person: Person }) {
  const [isOpen, setOpen] = useState(false);
  const more = roles.slice(ROLES_SHOWN);
  if (roles.length === 0) return <p class="quiet">{peopleStrings.noRoles}</p>;
  return (
    <>
      <RoleList label={peopleStrings.roles} roles={roles.slice(0, ROLES_SHOWN)} />
      {more.length > 0 && (
        <details class="more-roles" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary class="quiet">{peopleStrings.more(more.length)}</summary>
          {isOpen && <RoleList label={peopleStrings.moreRoles} roles={more} />}
        </details>
      )}
    </>
  );
}

function RoleList({ label, roles }: { label: string; roles: readonly Role[] }) {
  return (
    <ul aria-label={label}>
      {roles.map((role) => (
        <li key={JSON.stringify(role)}>
          {roleText(role)} <span class="quiet">{roleTime(role)}</span>
        </li>
      ))}
    </ul>
  );
}

function More({ count }: { count: number }) {
  return count > 0 ? <span class="quiet">{peopleStrings.more(count)}</span> : null;
}
