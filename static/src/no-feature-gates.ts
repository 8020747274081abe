// Stands in for Atlaskit's client of a feature gate service that an app on Forge cannot reach: every gate is closed, as
// it is with the real client before anybody set it up. That client is a fifth of the page and warns in every console.

const FeatureGates = {
  initializeCalled: () => false,
  initializeCompleted: () => false,
  checkGate: () => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, fallback: T): T => fallback,
};

export default FeatureGates;
