import type { ComponentType } from 'preact';
import type { ClassroomAddress } from '../ui/address.ts';
import type { ClassroomProps } from '../ui/deps.ts';
import { lazy } from '../ui/lazy.tsx';

const places: Readonly<Record<ClassroomAddress['kind'], ComponentType<ClassroomProps>>> = {
  teach: lazy(async () => (await import('./teach/teach-place.tsx')).TeachPlace),
  assembly: lazy(async () => (await import('./assembly/assembly-place.tsx')).AssemblyPlace),
  class: lazy(async () => (await import('./class/class-place.tsx')).ClassPlace),
  lesson: lazy(async () => (await import('./lesson/lesson-place.tsx')).LessonPlace),
};

/** The places of a class, each fetched when it is first opened. */
export function Room(props: ClassroomProps) {
  const Place = places[props.address.kind];
  return <Place {...props} />;
}
