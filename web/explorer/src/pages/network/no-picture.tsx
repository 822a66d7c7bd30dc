/** What stands in place of the picture where it cannot be drawn. */
export function NoPicture() {
  return (
    <p className="notice" data-testid="no-picture">
      This browser or machine draws no WebGL, so there is no picture here. The tables below say the same in words.
    </p>
  );
}
