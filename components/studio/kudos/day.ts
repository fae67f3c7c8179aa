/** A day as people here write it. @param day ISO date */
export const dayOf = (day: string): string => new Date(`${day}T12:00:00`).toLocaleDateString();
