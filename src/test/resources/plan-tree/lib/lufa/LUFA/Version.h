#pragma once
#define LIBRARY_VERSION 1
