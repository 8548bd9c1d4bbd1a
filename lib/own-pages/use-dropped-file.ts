import { useEffect, useRef } from 'preact/hooks';

const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere on the page; without this the browser would open it in place of the page. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const mark = (isOver: boolean) => document.body.classList.toggle('file-over', isOver);
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      mark(true);
    };
    // Told of every element that is left; only the page's edge has nothing beside it.
    const leave = (event: DragEvent) => event.relatedTarget === null && mark(false);
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
}
