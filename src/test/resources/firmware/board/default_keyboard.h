#pragma once

#include "quantum.h"

#define XXX KC_NO

#define LAYOUT(k0A, k0B, k0C, k0D, k0E, k0F, k1A, k1B, k1C, k1D, k1E, k1F, k2A, k2B, k2C, k2D, k2E, k2F, k3A, k3B, k3C, k3D, k3E, k3F, k4A, k4B, k4C, k4D, k4E, k4F) { \
    {k0A, k0B, k0C, k0D, k0E, k0F}, \
    {k1A, k1B, k1C, k1D, k1E, k1F}, \
    {k2A, k2B, k2C, k2D, k2E, k2F}, \
    {k3A, k3B, k3C, k3D, k3E, k3F}, \
    {k4A, k4B, k4C, k4D, k4E, k4F} \
}
