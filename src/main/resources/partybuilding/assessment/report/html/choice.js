// What a reader compares: two years, a dimension and up to six branches. It stands in the address.
const choice = (() => {
  const most = 6;
  const single = ["from", "to", "dimension"];
  const newest = [pairs.years.at(-2), pairs.years.at(-1)];
  const state = { own: false };
  const listeners = [];
  const tell = () => listeners.forEach((each) => each());

  const read = () => {
    const years = [Number(address.first("from")), Number(address.first("to"))];
    [state.from, state.to] = pairs.compared(...years) ? years : newest;
    state.dimension = pairs.dimension(address.first("dimension")) || pairs.dimensions[0];
    state.branches = [...new Set(address.all("branch"))].filter(pairs.has).slice(0, most);
    state.own = state.branches.length > 0 || single.some((name) => address.first(name));
  };
  const change = (changes) => {
    Object.assign(state, changes, { own: true });
    address.set({ from: [state.from], to: [state.to], dimension: [state.dimension.id], branch: state.branches });
    tell();
  };
  const reset = () => {
    address.set(Object.fromEntries([...single, "branch"].map((name) => [name, []])));
    read();
    tell();
  };

  // The tables that a link to a dimension leads to are hidden while others are shown.
  address.changed(() => {
    read();
    const linked = pairs.dimension(address.place());
    if (state.own && linked) change({ dimension: linked });
    else tell();
  });
  read();
  return { state, most, change, reset, changed: (listener) => listeners.push(listener) };
})();
