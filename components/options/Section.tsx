import type { ReactNode } from 'react';

/** A part of the options with its heading, reachable from the list at the side. */
export function Section({
  id,
  title,
  about,
  children
}: {
  id: string;
  title: string;
  about?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p className="small about">{about}</p>}
      {children}
    </section>
  );
}
