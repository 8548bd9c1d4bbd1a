import { popupStrings } from '../strings/strings';

/** Our name and mark, at the head of our own pages. */
export function Masthead() {
  return (
    <h1 class="masthead">
      <img src="/icon/icon.svg" alt="" width="20" height="20" />
      {popupStrings.title}
    </h1>
  );
}
