/** The second press of a double click was meant for what stood there before: nothing is chosen by it unread. */
export const firstPress =
  (choose: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) choose();
  };
