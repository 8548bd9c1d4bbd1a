import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type SectionName } from '../../components/library/LibraryPage';

/** The section that the address names; the first one for any other. */
function named(): SectionName {
  const hash = location.hash.slice(1);
  return SECTIONS.find((name) => name === hash) ?? SECTIONS[0];
}

/** The section that is open, and how to open another; a link or the browser's way back does it too. */
export function useSection(): [SectionName, (section: SectionName) => void] {
  const [section, setSection] = useState(named);
  useEffect(() => {
    const follow = () => setSection(named());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    section,
    (next) => {
      location.hash = next;
    },
  ];
}
