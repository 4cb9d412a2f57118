// What the page knows, in memory alone: it is gone when the page is closed or begun anew.

export const state = fresh();

export function fresh() {
  return { statement: "", needs: [], causes: [], minutes: "", company: "", place: "", effort: "" };
}

export function startOver() {
  Object.assign(state, fresh());
}

export function request(state, country) {
  const wish = { needs: state.needs, causes: state.causes };
  if (state.minutes) wish.minutes = Number(state.minutes);
  if (state.company) wish.company = state.company;
  if (state.place) wish.place = state.place;
  if (state.effort) wish.max_effort = state.effort;
  if (country) wish.country = country;
  return JSON.stringify(wish);
}
