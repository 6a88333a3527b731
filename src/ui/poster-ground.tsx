/** Wedge, circle and square behind the type of a poster, all three in one tone: a ground, and no position. */
export function PosterGround() {
  return (
    <svg class="poster-ground" viewBox="0 0 1600 900" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      <path d="M1160-60L1700 60L1590 600L1050 480z" />
      <circle cx="1030" cy="560" r="250" />
      <path d="M300 960L1040 520L820 1200z" />
    </svg>
  );
}
