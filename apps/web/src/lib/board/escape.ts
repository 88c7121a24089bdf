/** For `{@attach onEscape(close)}` on a form: the Escape key inside it leaves the form. */
export function onEscape(leave: () => void): (element: Element) => () => void {
  return (element) => {
    const pressed = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      event.stopPropagation();
      leave();
    };
    element.addEventListener('keydown', pressed);
    return () => element.removeEventListener('keydown', pressed);
  };
}
