import { createPredictor, features } from "./networks/iris.js";

// Once for every instance of the worker, not for every request.
const predictor = createPredictor();

export default {
  /**
   * GET /?sepal_length=5.9&sepal_width=3&petal_length=5.1&petal_width=1.8
   *
   * @param {Request} request
   * @returns {Response}
   */
  fetch(request) {
    if (request.method !== "GET") return answer(405, { errors: ["GET asks."] }, { allow: "GET" });
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== "/") return answer(404, { errors: ["There is nothing here but /."] });

    const flower = /** @type {Record<import("./networks/iris.js").Feature, number>} */ ({});
    const errors = [];
    for (const feature of features) {
      const text = searchParams.get(feature)?.trim();
      // An empty text would be the number 0.
      const value = text ? Number(text) : NaN;
      if (Number.isFinite(value)) flower[feature] = value;
      else errors.push(text ? `${feature} is "${text}"; it must be a number.` : `${feature} is missing.`);
    }
    return errors.length > 0 ? answer(400, { errors }) : answer(200, predictor.predict(flower));
  },
};

/**
 * @param {number} status
 * @param {unknown} body
 * @param {Record<string, string>} [headers]
 */
function answer(status, body, headers) {
  return Response.json(body, headers ? { status, headers } : { status });
}
