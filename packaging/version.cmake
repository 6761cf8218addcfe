# The one place that says the version.
set(SOMO_VERSION 0.1.0)
