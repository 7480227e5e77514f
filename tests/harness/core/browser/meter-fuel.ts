/**
 * Meters the fuel of all engines in this thread. It uses nothing of its module, because browsers' workers get it as text.
 * @returns adds to a grade what was metered since the grade before: how often the host has set or read an engine's fuel,
 *   as it does at each call, each evaluation and each number that it reads, and the sum of what it saw. One unit of fuel
 *   more or less moves the sum. A full stack says nothing about fuel: how much fits on it depends on the JavaScript engine.
 */
export function meterFuel(): <Grade extends object>(grade: Grade) => Grade {
  const { get, set } = Object.getOwnPropertyDescriptor(WebAssembly.Global.prototype, 'value')!;
  let [times, sum] = [0, 0];
  const seen = (fuel: number): number => {
    times += 1;
    sum += fuel;
    return fuel;
  };
  Object.defineProperty(WebAssembly.Global.prototype, 'value', {
    get(this: WebAssembly.Global) {
      return seen(get!.call(this) as number);
    },
    set(this: WebAssembly.Global, fuel: number) {
      set!.call(this, seen(fuel));
    },
  });
  return (grade) => {
    const fuel = { times, sum };
    [times, sum] = [0, 0];
    return JSON.stringify(grade).includes(' filled the stack') ? grade : { ...grade, fuel };
  };
}
