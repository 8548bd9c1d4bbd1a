import { useEffect, useState } from 'preact/hooks';

/** The section that the address names; the first one for any other. */
function named<Name extends string>(sections: readonly [Name, ...Name[]]): Name {
  const hash = location.hash.slice(1);
  return sections.find((name) => name === hash) ?? sections[0];
}

/**
 * The section that is open, and how to open another; a link or the browser's way back does it too.
 *
 * @param sections their names as they stand after the `#` of the address; the same array at every call
 */
export function useSection<Name extends string>(sections: readonly [Name, ...Name[]]): [Name, (section: Name) => void] {
  const [section, setSection] = useState(() => named(sections));
  useEffect(() => {
    const follow = () => setSection(named(sections));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [sections]);
  return [
    section,
    (next) => {
      location.hash = next;
    },
  ];
}
