import { useEffect, useRef, useState } from 'preact/hooks';

/** A question in place of the button that asks it; the button has the focus again once the reader said no. */
export function useQuestion() {
  const [isAsked, setAsked] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The question took the focused button with it.
  useEffect(() => {
    if (isRefused && !isAsked) button.current?.focus();
  }, [isRefused, isAsked]);
  return {
    isAsked,
    /** Of the button that asks. */
    button,
    ask: () => setAsked(true),
    refuse() {
      setAsked(false);
      setRefused(true);
    },
  };
}
